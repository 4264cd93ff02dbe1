package org.coproduction.platform.files;

import java.net.URI;
import org.coproduction.platform.store.CannotStart;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * {@code commons.files.*}, or {@code COMMONS_FILES_…} in the environment.
 *
 * @param store where files that come are kept
 * @param directory for them; of {@link Kind#DIRECTORY}
 * @param endpoint address of the store that speaks S3, and what it knows us by; of {@link Kind#S3}, as the rest
 */
@ConfigurationProperties("commons.files")
record FileSettings(
        @DefaultValue("database") Kind store,
        @DefaultValue("") String directory,
        @DefaultValue("https://s3.amazonaws.com") URI endpoint,
        @DefaultValue("us-east-1") String region,
        @DefaultValue("") String bucket,
        @DefaultValue("") String key,
        @DefaultValue("") String secret) {
    enum Kind {
        DATABASE,
        DIRECTORY,
        S3
    }

    FileSettings {
        if (store == Kind.DIRECTORY && directory.isEmpty())
            throw new CannotStart("COMMONS_FILES_STORE asks for a directory, but none is named."
                    + "\nSet COMMONS_FILES_DIRECTORY to one that the site may write.");
        if (store == Kind.S3 && (bucket.isEmpty() || key.isEmpty() || secret.isEmpty()))
            throw new CannotStart("COMMONS_FILES_STORE asks for S3, but bucket or keys are missing."
                    + "\nSet COMMONS_FILES_BUCKET, COMMONS_FILES_KEY and COMMONS_FILES_SECRET.");
    }
}
