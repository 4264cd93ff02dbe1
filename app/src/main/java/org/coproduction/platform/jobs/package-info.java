/**
 * Work that is done later, again, or on another node: kept in the database by db-scheduler. A feature has a bean for each
 * {@code Task}, and asks for it through {@code SchedulerClient}, in the transaction that gives the reason.
 */
@NullMarked
package org.coproduction.platform.jobs;

import org.jspecify.annotations.NullMarked;
