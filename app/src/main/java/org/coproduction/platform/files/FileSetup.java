package org.coproduction.platform.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.coproduction.platform.store.CannotStart;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FileSettings.class)
class FileSetup {
    @Bean
    static FileStore fileStore(FileSettings settings, JdbcClient jdbc) {
        FileStore database = new FilesInDatabase(jdbc);
        return switch (settings.store()) {
            case DATABASE -> database;
            case DIRECTORY -> new FilesMovedOut(new FilesInDirectory(made(settings.directory())), database);
            case S3 -> new FilesMovedOut(FilesInBucket.of(settings), database);
        };
    }

    private static Path made(String directory) {
        try {
            return Files.createDirectories(Path.of(directory).toAbsolutePath());
        } catch (IOException e) {
            throw new CannotStart(
                    "The directory for files " + directory + " cannot be made: " + e.getMessage()
                            + "\nMake it writable, or choose another with COMMONS_FILES_DIRECTORY.",
                    e);
        }
    }
}
