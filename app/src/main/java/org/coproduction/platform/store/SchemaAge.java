package org.coproduction.platform.store;

import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/** Migrates a database to this program, unless a newer program has been at it. */
@Component
class SchemaAge implements FlywayMigrationStrategy {
    @Override
    public void migrate(Flyway flyway) {
        Arrays.stream(flyway.info().all())
                .filter(SchemaAge::isNewer)
                .findFirst()
                .ifPresent(migration -> {
                    throw new CannotStart("The database was changed by a newer Coproduction Commons (its migration "
                            + migration.getVersion()
                            + " is unknown here).\nRun that newer version, or put back a backup made before it.");
                });
        flyway.migrate();
    }

    private static boolean isNewer(MigrationInfo migration) {
        return migration.getState() == MigrationState.FUTURE_SUCCESS
                || migration.getState() == MigrationState.FUTURE_FAILED;
    }
}
