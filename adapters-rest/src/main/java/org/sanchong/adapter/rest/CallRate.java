package org.sanchong.adapter.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** So many requests of a caller in a minute: who calls more often is told when to call again. */
final class CallRate extends RequestFilter {
    private static final long MINUTE = 60_000;
    private static final int MOST_CALLERS = 10_000;

    private final RestService.Setting setting;
    private final InstantSource clock;

    /** The callers of this minute, whoever called last at the end; guarded by itself. */
    private final Map<String, Count> counts = new LinkedHashMap<>();

    CallRate(RestService.Setting setting, InstantSource clock) {
        this.setting = setting;
        this.clock = clock;
    }

    @Override
    void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long wait = request.getRequestURI().startsWith("/actuator/health") ? 0 : waitMillis(caller(request));
        if (wait == 0) {
            chain.doFilter(request, response);
            return;
        }
        long seconds = Math.max(1, (wait + 999) / 1000);
        response.setHeader("Retry-After", Long.toString(seconds));
        Answers.write(
                response,
                Problem.of(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "TOO_MANY_REQUESTS",
                        "a caller has " + setting.perMinute() + " requests a minute. Call again in " + seconds
                                + " seconds / 每分钟限 " + setting.perMinute() + " 次，请 " + seconds + " 秒后再试"));
    }

    private static String caller(HttpServletRequest request) {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known instanceof JwtAuthenticationToken token
                ? "token " + token.getName()
                : "address " + request.getRemoteAddr();
    }

    /** Counts a request; returns 0 if it is answered, else for how long the caller is to wait. */
    long waitMillis(String caller) {
        long now = clock.millis();
        long minute = now / MINUTE;
        synchronized (counts) {
            Count before = counts.remove(caller);
            int count = before == null || before.minute() != minute ? 1 : before.count() + 1;
            counts.put(caller, new Count(minute, count));
            if (counts.size() > MOST_CALLERS) {
                counts.remove(counts.keySet().iterator().next());
            }
            return count <= setting.perMinute() ? 0 : (minute + 1) * MINUTE - now;
        }
    }

    private record Count(long minute, int count) {}
}
