// Leaves a page of which nobody should learn: it stays out of the list behind "back".
"use strict";
var leave = document.getElementById("leave");
if (leave) {
  leave.addEventListener("click", function (event) {
    event.preventDefault();
    location.replace(leave.href);
  });
}
