package org.sanchong.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as it is started to serve, on a free port, with its books in a folder; and who calls it. */
final class ServedProcess implements AutoCloseable {
    static final JsonMapper JSON = JsonMapper.shared();

    private final Process process;
    private final Path errors;
    private final HttpClient client = HttpClient.newHttpClient();
    private String address = "";

    private ServedProcess(Process process, Path errors) {
        this.process = process;
        this.errors = errors;
    }

    /** Starts it in the folder and waits until it says where it answers. */
    static ServedProcess start(Path folder, String... options) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "org.sanchong.app.Sanchong",
                "serve",
                "--port",
                "0"));
        command.addAll(List.of(options));
        try {
            Path errors = Files.createTempFile(folder, "errors", ".txt");
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectError(errors.toFile())
                    .start();
            ServedProcess served = new ServedProcess(process, errors);
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String line = out.readLine();
            if (line == null || !line.contains("http://127.0.0.1:")) {
                process.destroyForcibly();
                throw new AssertionError("it says " + line + " and " + Files.readString(errors));
            }
            served.address = line.substring(line.indexOf("http://"));
            return served;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String address() {
        return address;
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    /** Asks it to end, as a service's runner does. */
    void terminate() {
        process.destroy();
    }

    /** Returns its exit status once it has ended. */
    int exit() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("it does not end");
        }
        return process.exitValue();
    }

    HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    HttpResponse<String> post(String path, Object body) {
        return send("POST", path, body instanceof String text ? text : JSON.writeValueAsString(body));
    }

    HttpResponse<String> send(String method, String path, String body) {
        try {
            return trySend(method, path, body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    HttpResponse<String> trySend(String method, String path, String body) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        if (body.isEmpty()) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.method(method, HttpRequest.BodyPublishers.ofString(body))
                    .header("Content-Type", isList(path) ? "text/csv" : "application/json");
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a file of claims. */
    HttpResponse<byte[]> file(String path, byte[] csv) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofByteArray(csv))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns whether what is sent there is a list of CSV. */
    private static boolean isList(String path) {
        return path.startsWith("/v1/registers/");
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
