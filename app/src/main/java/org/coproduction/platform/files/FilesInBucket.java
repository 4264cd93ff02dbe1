package org.coproduction.platform.files;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.coproduction.platform.store.CannotStart;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Object;

/** In a bucket of a store that speaks S3. */
record FilesInBucket(S3Client client, String bucket) implements FileStore {
    private static final Duration TO_CONNECT = Duration.ofSeconds(5);
    private static final Duration TO_ANSWER = Duration.ofSeconds(20);

    /** @throws CannotStart where there is no such bucket, or it is closed to us */
    static FilesInBucket of(FileSettings settings) {
        FilesInBucket files = new FilesInBucket(client(settings), settings.bucket());
        try {
            files.client.headBucket(request -> request.bucket(files.bucket));
        } catch (SdkException e) {
            throw new CannotStart(
                    "The bucket " + files.bucket + " at " + settings.endpoint() + " does not answer us: "
                            + e.getMessage()
                            + "\nCheck COMMONS_FILES_ENDPOINT, _BUCKET, _REGION, _KEY and _SECRET, and make the bucket if it is missing.",
                    e);
        }
        return files;
    }

    /** Asks for no check sums but those that S3 itself asks for, since not every store that speaks S3 has the newer ones. */
    static S3Client client(FileSettings settings) {
        return S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(TO_CONNECT)
                        .socketTimeout(TO_ANSWER))
                .endpointOverride(settings.endpoint())
                .region(Region.of(settings.region()))
                .forcePathStyle(true)
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .credentialsProvider(
                        StaticCredentialsProvider.create(AwsBasicCredentials.create(settings.key(), settings.secret())))
                .build();
    }

    @Override
    public void put(String name, byte[] content) {
        client.putObject(request -> request.bucket(bucket).key(name), RequestBody.fromBytes(content));
    }

    @Override
    public Optional<byte[]> get(String name) {
        try {
            return Optional.of(
                    client.getObjectAsBytes(request -> request.bucket(bucket).key(name))
                            .asByteArray());
        } catch (NoSuchKeyException e) {
            return Optional.empty();
        }
    }

    @Override
    public void delete(String name) {
        client.deleteObject(request -> request.bucket(bucket).key(name));
    }

    @Override
    public List<String> putBefore(Instant moment) {
        return client.listObjectsV2Paginator(request -> request.bucket(bucket)).contents().stream()
                .filter(object -> object.lastModified().isBefore(moment))
                .map(S3Object::key)
                .filter(name -> name.matches(NAME))
                .toList();
    }
}
