/**
 * Qualitative Comparative Analysis, exact and explained.
 *
 * <p>Begin with a {@link org.coproduction.qca.SetTable}: cases and their memberships in sets. Everything is immutable, nothing
 * here knows files, clocks or locales, and bad input is refused as {@link org.coproduction.qca.BadData}, which names set, case and
 * rule. Row numbers, cut-offs and figures follow the conventions of the R package QCA, so that results can be compared with it.
 *
 * @see <a href="https://doi.org/10.7208/chicago/9780226702797.001.0001">Ragin (2008), Redesigning Social Inquiry</a>
 */
@NullMarked
package org.coproduction.qca;

import org.jspecify.annotations.NullMarked;
