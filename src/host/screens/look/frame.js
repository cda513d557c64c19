/* Small comforts of the frame; every screen works without them. */
(function () {
  'use strict';
  // The sidebar begins folded where it would push the page away.
  const fold = document.querySelector('.wiki-side-fold');
  if (fold && window.matchMedia('(max-width: 780px)').matches) {
    fold.open = false;
  }
  // A page that is shown after its draft was sent has been saved: the copy is not needed any more.
  const sent = window.sessionStorage.getItem('wiki-draft-sent');
  if (sent && document.getElementById('main-content')) {
    window.sessionStorage.removeItem(sent);
    window.sessionStorage.removeItem('wiki-draft-sent');
  }
  const menu = document.querySelector('.wiki-menu');
  if (menu) {
    document.addEventListener('click', (event) => {
      if (menu.open && !menu.contains(event.target)) {
        menu.open = false;
      }
    });
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && menu.open) {
        menu.open = false;
        menu.querySelector('summary').focus();
      }
    });
  }
})();
