package org.sanchong.adapter.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Which part of a list is asked for: the parameters {@code cursor} and {@code limit}. */
final class PagingArgument implements HandlerMethodArgumentResolver {
    /** The parameters. */
    static final List<String> NAMES = List.of(Paging.CURSOR, "limit");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Paging.class;
    }

    @Override
    public Paging resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binder) {
        String cursor = request.getParameter(Paging.CURSOR);
        String limit = request.getParameter("limit");
        return new Paging(cursor == null ? "" : cursor, limit == null ? Paging.USUAL : limit(limit));
    }

    private static int limit(String given) {
        if (given.matches("[1-9][0-9]{0,2}") && Integer.parseInt(given) <= Paging.MOST) {
            return Integer.parseInt(given);
        }
        throw Parameters.bad("limit", "must be a number from 1 to " + Paging.MOST);
    }
}
