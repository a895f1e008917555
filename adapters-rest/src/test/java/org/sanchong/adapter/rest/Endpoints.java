package org.sanchong.adapter.rest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The endpoints of a service, as it is put together. */
final class Endpoints {
    private Endpoints() {}

    /** Returns method and path of each, without where the server sends what it refuses. */
    static List<String> of(ApplicationContext context) {
        List<String> endpoints = new ArrayList<>();
        handlers(context).forEach((info, handler) -> {
            for (String path : info.getPatternValues()) {
                if (!path.equals(FallbackController.PATH)) {
                    info.getMethodsCondition().getMethods().forEach(method -> endpoints.add(method + " " + path));
                }
            }
        });
        return endpoints;
    }

    /** Returns what is carried out by which method. */
    static Map<RequestMappingInfo, HandlerMethod> handlers(ApplicationContext context) {
        Map<RequestMappingInfo, HandlerMethod> handlers =
                new LinkedHashMap<>(context.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                        .getHandlerMethods());
        // The page that shows the contract is no part of it.
        handlers.values().removeIf(handler -> handler.getBeanType() == UiController.class);
        return handlers;
    }
}
