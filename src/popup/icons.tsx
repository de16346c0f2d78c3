/** The popup's drawings: 20 units square, one stroke, drawn by hand so that no icon font comes along. */
const draw = (path: string) => () => (
  <svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d={path} />
  </svg>
);

export const ReaderIcon = draw('M3 5c3-1.2 5-1 7 .6C12 4 14 3.800 17 5v10c-3-1.200-5-1-7 .6C8 14 6 13.800 3 15zM10 5.600v10');
export const SaveIcon = draw('M6 3h8v14l-4-3.200L6 17z');
export const LibraryIcon = draw('M4 4v12M7.500 4v12M11 4.500l4.500 11.300M3 16h5.500');
export const BackIcon = draw('M7.500 5 4 8.500l3.500 3.500M4 8.500h7.500a4 4 0 0 1 0 8H9');
export const PointIcon = draw('M5 4l10 4.500-4.200 1.500L9.200 14zM11 11l4 4');
export const GearIcon = draw('M3 6h7M14 6h3M3 14h3M10 14h7M12 4v4M8 12v4');
