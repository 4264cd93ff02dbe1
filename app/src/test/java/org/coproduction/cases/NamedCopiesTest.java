package org.coproduction.cases;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.coproduction.CommonsTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Nobody writes down a name that is just being taken out. */
@CommonsTest
class NamedCopiesTest {
    @Autowired
    NamedCopies copies;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whoWritesACopyWaitsForWhoTakesANameOut() {
        transaction.executeWithoutResult(forgetting -> {
            copies.lockCopies();
            assertThatThrownBy(() -> meanwhile(copies::lockNames)).hasMessageContaining("lock timeout");
        });
    }

    @Test
    void whoTakesANameOutWaitsForWhoWritesACopy() {
        transaction.executeWithoutResult(writing -> {
            copies.lockNames();
            assertThatThrownBy(() -> meanwhile(copies::lockCopies)).hasMessageContaining("lock timeout");
        });
    }

    @Test
    void twoWriteAtTheSameTime() {
        transaction.executeWithoutResult(writing -> {
            copies.lockNames();
            assertThatCode(() -> meanwhile(copies::lockNames)).doesNotThrowAnyException();
        });
    }

    /** In another transaction, which waits for a moment only. */
    private void meanwhile(Runnable lock) {
        var apart = new TransactionTemplate(Objects.requireNonNull(transaction.getTransactionManager()));
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        apart.executeWithoutResult(other -> {
            jdbc.sql("SET LOCAL lock_timeout = '200ms'").update();
            lock.run();
        });
    }
}
