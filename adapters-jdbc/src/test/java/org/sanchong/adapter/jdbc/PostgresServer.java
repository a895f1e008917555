package org.sanchong.adapter.jdbc;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL server that keeps what it commits, is killed, and started again on what it left. */
final class PostgresServer implements AutoCloseable {
    private final Path folder;
    private EmbeddedPostgres running;

    /** Starts a server whose data are in the folder. */
    PostgresServer(Path folder) throws IOException {
        this.folder = folder;
        this.running = start(0);
    }

    private EmbeddedPostgres start(int port) throws IOException {
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                // It first puts to rights what it left, which a busy disk makes long.
                .setPGStartupWait(Duration.ofMinutes(2))
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on");
        return (port == 0 ? server : server.setPort(port)).start();
    }

    /** Returns the URL of a database. */
    String url(String database) {
        return running.getJdbcUrl("postgres", database);
    }

    /** Kills the server and all its processes (SIGKILL). */
    void kill() throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> all = server.descendants().toList();
        server.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        await(server, all);
    }

    /** Lets the server stop at once, without a checkpoint and without asking anybody (SIGQUIT). */
    void stopImmediately() throws IOException, InterruptedException {
        ProcessHandle server = ProcessHandle.of(pid()).orElseThrow();
        List<ProcessHandle> all = server.descendants().toList();
        new ProcessBuilder("kill", "-QUIT", String.valueOf(server.pid()))
                .start()
                .waitFor();
        await(server, all);
    }

    private long pid() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
    }

    private static void await(ProcessHandle server, List<ProcessHandle> all) throws InterruptedException {
        while (server.isAlive() || all.stream().anyMatch(ProcessHandle::isAlive)) {
            TimeUnit.MILLISECONDS.sleep(5);
        }
    }

    /** Starts a server that was killed again. */
    void restart() throws IOException {
        int port = running.getPort();
        // It is gone; this gives back what was held of it.
        running.close();
        running = start(port);
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
