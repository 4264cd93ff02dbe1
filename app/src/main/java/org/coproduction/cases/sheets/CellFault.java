package org.coproduction.cases.sheets;

import org.coproduction.cases.Fault;

/**
 * What is wrong in one cell.
 *
 * @param row as the spreadsheet counts it, from 1
 * @param column from 0; below that where no column of the file is meant
 * @param what that column is
 */
record CellFault(int row, int column, Column what, Fault why) {}
