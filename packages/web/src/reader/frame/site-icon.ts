/** The mark of the site in a tab, by day and by night. */
export const siteIcon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="#3f7fae"><circle cx="6" cy="6" r="2"/><circle cx="17" cy="7" r="5"/><circle cx="7" cy="17" r="4"/><circle cx="18" cy="18" r="2.6"/></svg>',
)}`;
