package org.coproduction.platform.jobs;

import org.springframework.context.ApplicationContext;

/** While another node does the jobs: this one leaves them alone. */
public final class JobsElsewhere implements AutoCloseable {
    private final Running running;

    public JobsElsewhere(ApplicationContext site) {
        running = site.getBean(Running.class);
        running.stop();
    }

    @Override
    public void close() {
        running.begin();
    }
}
