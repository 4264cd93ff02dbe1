package org.coproduction;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@EnableScheduling
public class CommonsApplication {
    /** For the build, which works out the beans ahead of time; people start {@code ./commons serve}. */
    public static void main(String[] arguments) {
        SpringApplication.run(CommonsApplication.class, arguments);
    }
}
