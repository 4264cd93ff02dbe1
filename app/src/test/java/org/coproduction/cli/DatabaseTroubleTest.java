package org.coproduction.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.dao.DataAccessResourceFailureException;

class DatabaseTroubleTest {
    @ParameterizedTest
    @CsvSource({"53100, FULL_DISK", "53300, OUT_OF_ROOM", "08006, GONE", "57P01, GONE"})
    void whatTheDatabaseSaidIsFoundBehindWhatWrapsIt(String state, DatabaseTrouble expected) {
        var wrapped = new DataAccessResourceFailureException("no", new SQLException("could not extend file", state));

        assertThat(DatabaseTrouble.behind(new IllegalStateException(wrapped))).isEqualTo(expected);
    }

    @Test
    void aMistakeOfTheProgramIsNotTheDatabases() {
        assertThat(DatabaseTrouble.behind(new SQLException("syntax error", "42601")))
                .isNull();
        assertThat(DatabaseTrouble.behind(new IllegalStateException())).isNull();
    }
}
