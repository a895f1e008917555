package org.sanchong.adapter.rest;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Who calls, as the token says: in development whoever is there. */
final class CallerArgument implements HandlerMethodArgumentResolver {
    private static final String ROLES = "roles";
    private static final String FACILITY = "facility_id";

    private final RestService.Setting setting;

    CallerArgument(RestService.Setting setting) {
        this.setting = setting;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Caller resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        return caller(setting);
    }

    /** Returns who calls, if somebody vouches for them. */
    static Caller caller(RestService.Setting setting) {
        if (setting.isDevelopment()) {
            return Caller.local();
        }
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken known) {
            return caller(known.getToken());
        }
        throw Problem.of(
                        HttpStatus.UNAUTHORIZED,
                        "UNAUTHENTICATED",
                        "a token of the issuer is needed (Authorization: Bearer …) / 需要令牌")
                .refusal();
    }

    /** Returns whom a token names: the one role that it gives, of an institution with its facility. */
    static Caller caller(Jwt token) {
        List<String> given = token.hasClaim(ROLES) ? token.getClaimAsStringList(ROLES) : List.of();
        List<Role> roles = Arrays.stream(Role.values())
                .filter(role -> given != null && given.contains(role.name().toLowerCase(Locale.ROOT)))
                .toList();
        String subject = token.getSubject();
        String claimed = token.hasClaim(FACILITY) ? token.getClaimAsString(FACILITY) : "";
        String facility = claimed == null ? "" : claimed;
        if (roles.size() != 1
                || subject == null
                || subject.isBlank()
                || (roles.get(0) == Role.INSTITUTION && facility.isBlank())) {
            throw Problem.of(
                            HttpStatus.FORBIDDEN,
                            "NO_ROLE",
                            "the token must have sub, one of the roles agency, institution, auditor, public in roles,"
                                    + " and of an institution facility_id / 令牌须有 sub、roles 中的一种角色，机构还须有 facility_id")
                    .refusal();
        }
        return new Caller(subject, roles.get(0), facility);
    }
}
