package org.sanchong.benchmarks;

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

/** An endpoint of the same framework and server that reads a JSON object and answers it: what a service can at most. */
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
}
