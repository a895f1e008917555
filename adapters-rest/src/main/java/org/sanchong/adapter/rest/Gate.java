package org.sanchong.adapter.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.sanchong.application.wording.Language;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a caller through to an endpoint whose role may call it, with parameters that it has. */
final class Gate implements HandlerInterceptor {
    private final RestService.Setting setting;

    Gate(RestService.Setting setting) {
        this.setting = setting;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType().getPackage() == Gate.class.getPackage()) {
            checkRole(method);
            checkParameters(method, request);
        }
        return true;
    }

    private void checkRole(HandlerMethod method) {
        AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
        if (allowed != null && allowed.value().length == 0) {
            return;
        }
        Caller caller = CallerArgument.caller(setting);
        if (allowed == null || !Arrays.asList(allowed.value()).contains(caller.role())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "FORBIDDEN", "this is not for the role of the token / 令牌的角色无权进行此操作")
                    .refusal();
        }
    }

    private static void checkParameters(HandlerMethod method, HttpServletRequest request) {
        Set<String> known = new LinkedHashSet<>();
        Stream.of(method.getMethodParameters()).forEach(parameter -> addName(parameter, known));
        for (String name : request.getParameterMap().keySet()) {
            if (!known.contains(name) && !FallbackController.PATH.equals(request.getRequestURI())) {
                throw Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "UNKNOWN_PARAMETER",
                                "there is no parameter \"" + name + "\" here. Known are: " + String.join(", ", known)
                                        + " / 此处没有参数 \"" + name + "\"",
                                name)
                        .refusal();
            }
        }
    }

    private static void addName(MethodParameter parameter, Set<String> known) {
        if (parameter.getParameterType() == Language.class) {
            known.add(LanguageArgument.NAME);
        }
        if (parameter.getParameterType() == Paging.class) {
            known.addAll(PagingArgument.NAMES);
        }
        RequestParam named = parameter.getParameterAnnotation(RequestParam.class);
        if (named != null) {
            String given = named.value();
            known.add(given.isEmpty() ? parameter.getParameter().getName() : given);
        }
    }
}
