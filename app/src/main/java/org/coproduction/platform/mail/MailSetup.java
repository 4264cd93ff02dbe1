package org.coproduction.platform.mail;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({MailSettings.class, InboxSettings.class})
class MailSetup {
    @Bean
    static Task<Void> sendingOfMail(Delivery delivery) {
        return delivery.task();
    }
}
