package org.coproduction.translations.machine;

import java.time.Duration;
import java.util.List;
import org.coproduction.translations.Machines;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MachineSettings.class)
class MachineSetup {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    static Machines machines(MachineSettings settings) {
        return new Machines(
                settings.given()
                        ? List.of(new LibreTranslate(settings.address(), settings.key(), PATIENCE))
                        : List.of());
    }
}
