# Pledge Ledger 公約台帳 as an image: built with a JDK, run with a JRE, by a user who owns nothing but the data folder.
# Without settings it brings its own database, as ./ledger does; docker-compose.yml gives it a server.

FROM maven:3.9.12-eclipse-temurin-25-noble AS build
WORKDIR /build
COPY pom.xml ./
COPY db db/
COPY frontend frontend/
COPY src/main src/main/
RUN --mount=type=cache,target=/root/.m2 \
    mvn -B -q -Dmaven.test.skip=true package
RUN java -Djarmode=tools -jar target/pledge-ledger.jar extract --layers --destination layers

FROM eclipse-temurin:25.0.3_9-jre-noble
RUN groupadd --system --gid 10001 ledger \
    && useradd --system --uid 10001 --gid ledger --no-create-home --home-dir /data --shell /usr/sbin/nologin ledger \
    && install --directory --owner ledger --group ledger --mode 0750 /data
WORKDIR /app
# What seldom changes comes first: an update of the application sends the last layer alone.
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/application/ ./
ENV LANG=C.UTF-8 LC_ALL=C.UTF-8 LEDGER_DATA_DIR=/data
USER 10001:10001
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=5s --start-period=120s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/${SERVER_PORT:-8080} && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -q '\"status\":\"UP\"' <&3"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "-jar", "pledge-ledger.jar"]
CMD ["start"]
