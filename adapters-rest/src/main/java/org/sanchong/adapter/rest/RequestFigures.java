package org.sanchong.adapter.rest;

import io.micrometer.core.instrument.LongTaskTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Times requests as a whole, under the names and tags that the framework gives them, but with each meter looked up once:
 * an observation of every request, which nothing but these figures read, made its tags anew each time.
 */
final class RequestFigures extends RequestFilter {
    private static final String NAME = "http.server.requests";
    private static final String NONE = "none";
    private static final String UNKNOWN = "UNKNOWN";
    private static final Set<String> METHODS =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE");

    private final MeterRegistry meters;

    /** As many as there are endpoints, times what they answer: patterns of paths, never paths. */
    private final Map<Answered, Timer> timers = new ConcurrentHashMap<>();

    private final Map<String, LongTaskTimer> active = new ConcurrentHashMap<>();

    RequestFigures(MeterRegistry meters) {
        this.meters = meters;
    }

    /** What tells requests apart. */
    private record Answered(String method, String uri, int status, String failure) {
        Tags tags() {
            return Tags.of("error", failure, "exception", failure, "method", method)
                    .and("outcome", outcome(status), "status", Integer.toString(status), "uri", uri);
        }
    }

    @Override
    void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : UNKNOWN;
        LongTaskTimer.Sample running =
                active.computeIfAbsent(method, this::activeTimer).start();
        long begun = System.nanoTime();
        String failure = NONE;
        int status = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        try {
            chain.doFilter(request, response);
            status = response.getStatus();
        } catch (ServletException | IOException | RuntimeException | Error failed) {
            failure = failed.getClass().getSimpleName();
            throw failed;
        } finally {
            long took = System.nanoTime() - begun;
            running.stop();
            Answered answered = new Answered(method, uri(request, status), status, failure);
            timers.computeIfAbsent(answered, this::timer).record(took, TimeUnit.NANOSECONDS);
        }
    }

    private static String uri(HttpServletRequest request, int status) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        if (pattern != null) {
            String known = pattern.toString();
            return known.isEmpty() ? "root" : known;
        }
        return status == HttpServletResponse.SC_NOT_FOUND ? "NOT_FOUND" : UNKNOWN;
    }

    private static String outcome(int status) {
        return switch (status / 100) {
            case 1 -> "INFORMATIONAL";
            case 2 -> "SUCCESS";
            case 3 -> "REDIRECTION";
            case 4 -> "CLIENT_ERROR";
            case 5 -> "SERVER_ERROR";
            default -> UNKNOWN;
        };
    }

    private Timer timer(Answered answered) {
        return Timer.builder(NAME).tags(answered.tags()).register(meters);
    }

    /** What is not answered yet is told as it is of the framework: by its method, as if all went well. */
    private LongTaskTimer activeTimer(String method) {
        Tags unanswered =
                Tags.of("exception", NONE, "method", method).and("outcome", "SUCCESS", "status", "200", "uri", UNKNOWN);
        return LongTaskTimer.builder(NAME + ".active").tags(unanswered).register(meters);
    }
}
