package org.coproduction.cases.desk;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DeskSetup {
    @Bean
    static Task<Void> editorsMailOfMorning(Morning morning) {
        return morning.task();
    }
}
