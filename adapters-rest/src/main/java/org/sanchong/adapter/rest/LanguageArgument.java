package org.sanchong.adapter.rest;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sanchong.application.wording.Language;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** The language of reasons, statements and labels: the parameter {@code lang}, English by default. */
final class LanguageArgument implements HandlerMethodArgumentResolver {
    static final String NAME = "lang";

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Language.class;
    }

    @Override
    public Language resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        String given = request.getParameter(NAME);
        return given == null
                ? Language.EN
                : Language.valueOf(Parameters.oneOf(NAME, given, "en", "zh").toUpperCase(Locale.ROOT));
    }
}
