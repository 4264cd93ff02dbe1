package org.coproduction.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {
    @ParameterizedTest
    @CsvSource({
        "postgres://ann:s%40fe@db.example:5433/cases?sslmode=require, jdbc:postgresql://db.example:5433/cases?sslmode=require, ann, s@fe",
        "postgresql://db.example/cases, jdbc:postgresql://db.example/cases, commons, ''",
        "postgresql://ann@[::1], jdbc:postgresql://[::1]/, ann, ''",
        "jdbc:postgresql://db.example/cases?user=x, jdbc:postgresql://db.example/cases?user=x, commons, ''",
    })
    void eachUsualWayToWriteAnAddressIsUnderstood(String written, String url, String user, String password) {
        assertThat(DatabaseAddress.of(written, null, null).database()).isEqualTo(new Database(url, user, password));
    }

    @Test
    void userAndPasswordOfTheirOwnGoBeforeThoseInTheAddress() {
        var environment = Map.of(
                "COMMONS_DATABASE_URL", "postgres://ann:old@db/cases",
                "COMMONS_DATABASE_USER", "bea",
                "COMMONS_DATABASE_PASSWORD", "new");
        assertThat(DatabaseAddress.in(environment).orElseThrow().database())
                .isEqualTo(new Database("jdbc:postgresql://db/cases", "bea", "new"));
    }

    @Test
    void anEmptyAddressMeansTheEmbeddedServer() {
        assertThat(DatabaseAddress.in(Map.of("COMMONS_DATABASE_URL", " "))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mysql://ann:secret@db/cases", "postgres:secret", "not an address secret"})
    void anotherAddressIsRefusedWithoutRepeatingItsPassword(String written) {
        assertThatThrownBy(() -> DatabaseAddress.of(written, null, null))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("postgresql://user:password@host:5432/database")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 13, 14})
    void aServerOlderThan15IsRefused(int version) {
        DatabaseAddress address = DatabaseAddress.of("postgres://ann:secret@db/cases", null, null);
        assertThatThrownBy(() -> address.refuseOlder(version))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is PostgreSQL " + version + "; version 15 or newer is needed")
                .hasMessageNotContaining("secret");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 18, 19})
    void a15OrNewerServes(int version) {
        DatabaseAddress address = DatabaseAddress.of("postgres://db/cases", null, null);
        assertThatCode(() -> address.refuseOlder(version)).doesNotThrowAnyException();
    }

    @Test
    void aServerThatDoesNotAnswerIsNamed() {
        assertThatThrownBy(() -> DatabaseAddress.of("postgres://127.0.0.1:1/cases", null, null)
                        .checked())
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("127.0.0.1:1/cases")
                .hasMessageContaining("Check COMMONS_DATABASE_URL");
    }
}
