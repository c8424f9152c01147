/** Groups of nearly equal size, none larger than `most`: seven vendors by six give four and three. */
export function vendorGroups<Vendor>(
  vendors: readonly Vendor[],
  most: number,
): readonly (readonly Vendor[])[] {
  const groups = Math.ceil(vendors.length / most);
  const size = Math.ceil(vendors.length / Math.max(1, groups));
  return Array.from({ length: groups }, (_, place) => vendors.slice(place * size, (place + 1) * size));
}
