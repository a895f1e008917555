package org.sanchong.benchmarks;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Endpoints of the same framework and server: what a service can at most. One reads a JSON object and answers it, which
 * is a third of what a preview answers; the other reads the same and answers as many bytes in the shape of a preview.
 */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    JacksonAutoConfiguration.class
})
@RestController
public class BareEndpoint {
    private static final String NOTE =
            "ILLUSTRATIVE_FIGURE: basic insurance shaoyang-2021 三(五) deductible[LEVEL_2] 800.00,"
                    + " rate[LEVEL_2] 80%";

    /** Starts it, and stays.
     *
     * @param arguments the port
     */
    public static void main(String[] arguments) {
        SpringApplication.run(
                BareEndpoint.class,
                "--spring.config.location=classpath:/org/sanchong/adapter/rest/service.properties",
                "--spring.autoconfigure.exclude=",
                "--spring.main.banner-mode=off",
                "--server.address=127.0.0.1",
                "--server.port=" + arguments[0]);
    }

    @PostMapping(path = "/bare", consumes = "application/json", produces = "application/json")
    Map<String, Object> bare(@RequestBody Map<String, Object> body) {
        return body;
    }

    /** What a preview answers, with a claim's id and person put in. */
    @PostMapping(path = "/alike", consumes = "application/json", produces = "application/json")
    Alike alike(@RequestBody Map<String, Object> body) {
        return new Alike(
                String.valueOf(body.get("claim_id")),
                String.valueOf(body.get("person_id")),
                "shaoyang-2021",
                "SETTLED",
                new Amounts(
                        String.valueOf(body.get("total")),
                        "3000.00",
                        "1760.00",
                        "0.00",
                        "0.00",
                        "0.00",
                        "0.00",
                        "0.00",
                        "1760.00",
                        "1240.00",
                        "1240.00",
                        "0.00"),
                NOTE,
                List.of(NOTE));
    }

    /** The fields of a settlement. */
    record Alike(
            String claimId,
            String personId,
            String policy,
            String status,
            @JsonUnwrapped Amounts amounts,
            String reason,
            List<String> notes) {
        /** Keeps the list as it is now. */
        Alike {
            notes = List.copyOf(notes);
        }
    }

    /** Its amounts. */
    record Amounts(
            String total,
            String inScope,
            String basic,
            String criticalIllness,
            String supplementary,
            String medicalAssistance,
            String furtherAssistance,
            String backstop,
            String fundTotal,
            String personal,
            String inScopeBurden,
            String onApplication) {}
}
