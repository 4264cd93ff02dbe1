/**
 * From raw values to sets: calibration by stated rules, thresholds suggested from the data, and what to look at before going on.
 *
 * <p>A {@link org.coproduction.qca.calibration.Calibration} is a value that can be kept beside the result it led to:
 * <pre>{@code
 * Calibration rule = Direct.of(400, 550, 900);
 * Column developed = rule.column("DEV", rawCells);
 * SetDiagnosis diagnosis = SetDiagnosis.of(table, "DEV");
 * }</pre>
 */
@NullMarked
package org.coproduction.qca.calibration;

import org.jspecify.annotations.NullMarked;
