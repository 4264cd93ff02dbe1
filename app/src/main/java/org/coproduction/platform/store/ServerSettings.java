package org.coproduction.platform.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How the embedded server runs: for one application on the same machine, reached over the loopback alone. */
record ServerSettings(Map<String, String> values) {
    static ServerSettings on(int port, Durability durability) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("port", Integer.toString(port));
        values.put("listen_addresses", "127.0.0.1");
        values.put("unix_socket_directories", "");
        values.put("max_connections", "60");
        values.put("shared_buffers", "128MB");
        values.put("effective_cache_size", "1GB");
        values.put("work_mem", "16MB");
        values.put("maintenance_work_mem", "128MB");
        values.put("random_page_cost", "1.1");
        values.put("max_parallel_workers_per_gather", "0");
        values.put("jit", "off");
        values.put("wal_level", "minimal");
        values.put("max_wal_senders", "0");
        values.put("max_wal_size", "512MB");
        values.put("timezone", "UTC");
        values.put("log_timezone", "UTC");
        values.put("log_min_error_statement", "panic");
        if (durability == Durability.NONE) {
            values.put("fsync", "off");
            values.put("synchronous_commit", "off");
            values.put("full_page_writes", "off");
        }
        return new ServerSettings(values);
    }

    /** For pg_ctl, which hands them to a shell: no value has a blank or a quote. */
    String asOptions() {
        return values.entrySet().stream()
                .map(one -> "-c " + one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining(" "));
    }
}
