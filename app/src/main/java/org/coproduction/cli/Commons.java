package org.coproduction.cli;

import org.coproduction.CommonsApplication;
import org.springframework.boot.SpringApplication;

/** The program behind ./commons. */
public final class Commons {
    private Commons() {}

    public static void main(String[] arguments) {
        SpringApplication.run(CommonsApplication.class, arguments);
    }
}
