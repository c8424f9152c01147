// Stands in the demo's pane where the shipped pane names Microsoft's address, and is the only difference between the two.
// The outer page lends its emulated Excel to this window; then the unmodified client loads. Only document.write keeps
// the order of the scripts. This file must not be called office.js: the client finds its other files by that name.
window.parent.emulatedExcel?.(window);
document.write('<script src="office-js/office.js"></script>');
