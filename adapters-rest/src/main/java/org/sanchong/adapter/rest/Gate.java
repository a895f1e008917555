package org.sanchong.adapter.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets a caller through to an endpoint whose role may call it, with parameters that it has. */
final class Gate implements HandlerInterceptor {
    private final RestService.Setting setting;

    /** What each endpoint asks for, found out when it is called first; there are as many as there are endpoints. */
    private final Map<Method, Rule> rules = new ConcurrentHashMap<>();

    Gate(RestService.Setting setting) {
        this.setting = setting;
    }

    /**
     * What an endpoint asks for.
     *
     * @param isForAll whether anybody may call it, token or not
     * @param roles whose it is otherwise
     * @param parameters the names of its parameters, in their order
     */
    private record Rule(boolean isForAll, Set<Role> roles, Set<String> parameters) {
        static Rule of(HandlerMethod method) {
            AllowedTo allowed = method.getMethodAnnotation(AllowedTo.class);
            List<Role> roles = allowed == null ? List.of() : Arrays.asList(allowed.value());
            Set<String> known = new LinkedHashSet<>();
            Stream.of(method.getMethodParameters()).forEach(parameter -> addName(parameter, known));
            return new Rule(
                    allowed != null && roles.isEmpty(), new LinkedHashSet<>(roles), Collections.unmodifiableSet(known));
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType().getPackage() == Gate.class.getPackage()) {
            Rule rule = rules.computeIfAbsent(method.getMethod(), first -> Rule.of(method));
            checkRole(rule);
            checkParameters(rule, request);
        }
        return true;
    }

    private void checkRole(Rule rule) {
        if (rule.isForAll()) {
            return;
        }
        Caller caller = CallerArgument.caller(setting);
        if (!rule.roles().contains(caller.role())) {
            throw Problem.of(HttpStatus.FORBIDDEN, "FORBIDDEN", "this is not for the role of the token / 令牌的角色无权进行此操作")
                    .refusal();
        }
    }

    private static void checkParameters(Rule rule, HttpServletRequest request) {
        Set<String> known = rule.parameters();
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
        String option = OptionArgument.nameOf(parameter.getParameterType());
        if (option != null) {
            known.add(option);
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
