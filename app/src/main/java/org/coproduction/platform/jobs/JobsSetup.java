package org.coproduction.platform.jobs;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@Configuration(proxyBeanMethods = false)
class JobsSetup {
    /** Asks for a job as part of the running transaction, if there is one. */
    @Bean
    static SchedulerClient jobs(DataSource database) {
        return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(database), List.of())
                .serializer(new PlainText())
                .enablePriority()
                .build();
    }
}
