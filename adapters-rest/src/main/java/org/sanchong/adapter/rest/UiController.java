package org.sanchong.adapter.rest;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Map;
import java.util.Properties;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * A page to look at the contract and try it (Swagger UI), in development alone. It loads nothing from elsewhere, and
 * nothing in it that is not named here is served.
 */
@RestController
class UiController {
    /** Where it is. */
    static final String PATH = "/swagger-ui/";

    private static final String WEBJAR = "META-INF/resources/webjars/swagger-ui/";
    private static final String OURS = "org/sanchong/adapter/rest/ui/";
    private static final String OF_THE_PAGE = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "index.html", "text/html;charset=UTF-8",
            "begin.js", "text/javascript;charset=UTF-8",
            "swagger-ui-bundle.js", "text/javascript;charset=UTF-8",
            "swagger-ui.css", "text/css;charset=UTF-8");

    @GetMapping("/swagger-ui")
    @AllowedTo({})
    ResponseEntity<Void> there() {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(PATH))
                .build();
    }

    @GetMapping(PATH)
    @AllowedTo({})
    ResponseEntity<byte[]> page(HttpServletResponse response) throws IOException {
        return file("index.html", response);
    }

    @GetMapping(PATH + "{file}")
    @AllowedTo({})
    ResponseEntity<byte[]> file(@PathVariable String file, HttpServletResponse response) throws IOException {
        String type = TYPES.get(file);
        if (type == null) {
            throw Problem.of(HttpStatus.NOT_FOUND, "NOT_FOUND", "there is no such part of the page / 没有这一路径")
                    .refusal();
        }
        boolean isOfTheWebjar = file.startsWith("swagger-ui");
        // In place of what every answer has.
        response.setHeader("Content-Security-Policy", OF_THE_PAGE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .body(read(isOfTheWebjar ? WEBJAR + version() + "/" + file : OURS + file));
    }

    private static String version() throws IOException {
        Properties of = new Properties();
        try (InputStream in = opened("META-INF/maven/org.webjars/swagger-ui/pom.properties")) {
            of.load(in);
        }
        return of.getProperty("version", "");
    }

    private static byte[] read(String resource) throws IOException {
        try (InputStream in = opened(resource)) {
            return in.readAllBytes();
        }
    }

    private static InputStream opened(String resource) {
        InputStream in = UiController.class.getClassLoader().getResourceAsStream(resource);
        if (in == null) {
            throw new AssertionError("beside the program there is " + resource);
        }
        return in;
    }
}
