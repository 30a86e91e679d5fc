# syntax=docker/dockerfile:1

FROM maven:3.9.11-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src src
# Tests and the formatter have run where the sources come from. The cache keeps the dependencies from build to build.
RUN --mount=type=cache,target=/root/.m2 mvn -B -q package -DskipTests -Dspotless.check.skip=true

FROM eclipse-temurin:25-jre
LABEL org.opencontainers.image.title="whosaid" \
      org.opencontainers.image.description="Reads a news article and says who said what." \
      org.opencontainers.image.licenses="GPL-3.0-or-later"
RUN groupadd --gid 10001 whosaid \
    && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin whosaid \
    && install -d -o whosaid -g whosaid -m 0750 /data
WORKDIR /opt/whosaid
# From what changes least to what changes most.
COPY --from=build /build/target/quarkus-app/lib/ lib/
COPY --from=build /build/target/quarkus-app/*.jar ./
COPY --from=build /build/target/quarkus-app/quarkus/ quarkus/
COPY --from=build /build/target/quarkus-app/app/ app/
USER 10001:10001
ENV WHOSAID_DATA=/data \
    QUARKUS_HTTP_HOST=0.0.0.0 \
    JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+ExitOnOutOfMemoryError --enable-native-access=ALL-UNNAMED"
VOLUME /data
EXPOSE 8080
# The image has no HTTP client; bash speaks enough of it. Kubernetes uses its own probes instead.
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /q/health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["java", "-jar", "quarkus-run.jar"]
