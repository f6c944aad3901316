// `/` and what follows it, while the portal itself is still on its way: nobody who knows the key waits. `search-boxes.ts` takes over what was kept.
(() => {
  let kept = null;

  const isOff = () => {
    try {
      return window.localStorage.getItem('kunskapsnav-search-key') === 'off';
    } catch {
      return false;
    }
  };

  const keep = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (kept === null) {
      if (event.key !== '/' || isOff()) return;
      kept = [];
    } else if (event.key.length === 1 || event.key === 'Backspace' || event.key === 'Enter') kept.push(event.key);
    else return;
    event.preventDefault();
  };

  document.addEventListener('keydown', keep, true);
  window.earlyKeys = () => {
    document.removeEventListener('keydown', keep, true);
    return kept;
  };
})();
