package org.coproduction.people.signin;

import com.github.kagkarlsson.scheduler.task.Task;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SignInSetup {
    @Bean
    static Task<String> linkMails(LinkMail mail) {
        return mail.task();
    }

    @Bean
    static Task<Void> nightlyForgetting(Forgetting forgetting) {
        return forgetting.task();
    }
}
