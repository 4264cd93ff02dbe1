package org.coproduction.platform.search;

import java.io.IOException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchSetup {
    /** @param directory the data directory; without one the index lives in memory */
    @Bean
    static SearchIndex searchIndex(
            @Value("${commons.index-directory:}") String directory, ChangeLog log, ObjectProvider<IndexSource> sources)
            throws IOException {
        return new SearchIndex(IndexFiles.directory(directory.isEmpty() ? "" : directory + "/index"), log, sources);
    }
}
