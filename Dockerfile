# syntax=docker/dockerfile:1
# docker build -t coproduction-commons .        docker compose up   starts it beside a PostgreSQL

FROM eclipse-temurin:25-jdk AS build
WORKDIR /source
COPY mvnw pom.xml ./
COPY .mvn .mvn
COPY qca/pom.xml qca/
COPY statistics/pom.xml statistics/
COPY console/pom.xml console/
COPY app/pom.xml app/
COPY bench/pom.xml bench/
COPY app/src/main app/src/main
RUN --mount=type=cache,target=/root/.m2 \
    ./mvnw -B -ntp -q -Dquick -Dmaven.test.skip=true -pl app -am package \
    && cp app/target/commons-app-*-exec.jar commons.jar \
    && java -Djarmode=tools -jar commons.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --user-group --create-home --home-dir /home/commons commons \
    && install -d -o commons -g commons /app /data
WORKDIR /app
# What changes seldom comes first, so that a new release sends few bytes.
COPY --from=build /source/layers/dependencies/ ./
COPY --from=build /source/layers/spring-boot-loader/ ./
COPY --from=build /source/layers/snapshot-dependencies/ ./
COPY --from=build /source/layers/application/ ./
USER commons
ENV COMMONS_DATA=/data \
    JDK_JAVA_OPTIONS="-XX:+UseG1GC -XX:MaxRAMPercentage=60 -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -Dspring.aot.enabled=true"
# A rehearsed start, in the image that will run: the cache holds for this JVM and these files alone.
RUN XDG_CACHE_HOME=/tmp/cache java -Xmx512m -XX:AOTCacheOutput=start.aot -jar commons.jar rehearse \
    && rm -rf /tmp/cache
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=90s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${COMMONS_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
ENTRYPOINT ["java", "-XX:AOTCache=start.aot", "-jar", "commons.jar"]
CMD ["serve"]
