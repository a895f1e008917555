package org.sanchong.adapter.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpStatus;

/**
 * In development the service is for programs of this machine: a page of somebody else's in a browser of it is none. Such
 * a page calls by a name of its own that leads here, or says where it comes from.
 */
final class LoopbackAlone extends RequestFilter {
    private static final Set<String> NAMES = Set.of("127.0.0.1", "localhost", "[::1]", "::1");

    @Override
    void filter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        boolean isOwn = origin == null || origin.equals("http://" + request.getHeader("Host"));
        if (NAMES.contains(request.getServerName()) && isOwn) {
            chain.doFilter(request, response);
            return;
        }
        Answers.write(
                response,
                Problem.of(
                        HttpStatus.FORBIDDEN,
                        "NOT_LOCAL",
                        "without an identity provider the service is for programs of this machine, by the name"
                                + " 127.0.0.1 or localhost / 未配置身份认证时，只供本机程序以 127.0.0.1 或 localhost 访问"));
    }
}
