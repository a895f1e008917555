package org.sanchong.adapter.rest;

import jakarta.servlet.DispatcherType;
import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.context.NullSecurityContextRepository;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriterFilter;

/** Whom the service lets in, and what it answers before any endpoint is asked. */
@Configuration(proxyBeanMethods = false)
class CallerWiring {
    private static final String NOTHING_TO_RENDER =
            "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

    /** What the firewall lets through of headers by itself: every character that is assigned and no control. */
    private static final Pattern HEADER_NAME = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

    /** The same with tabs, of values. */
    private static final Pattern HEADER_VALUE = Pattern.compile("[\\p{IsAssigned}&&[[^\\p{IsControl}]\\t]]*");

    /** One thread of so many is left to refuse what finds no place. */
    private static final int REFUSING = 4;

    private final RestService.Setting setting;

    CallerWiring(RestService.Setting setting) {
        this.setting = setting;
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http, @Value("${server.tomcat.threads.max}") int threads) throws Exception {
        http.csrf(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .securityContext(context -> context.securityContextRepository(new NullSecurityContextRepository()))
                .sessionManagement(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .servletApi(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING_TO_RENDER))
                        .referrerPolicy(policy -> {})
                        .withObjectPostProcessor(atOnce()))
                .addFilterAfter(new BodyLimit(), HeaderWriterFilter.class)
                .addFilterAfter(new Admission(Math.max(1, threads - threads / REFUSING)), BodyLimit.class)
                .addFilterBefore(new CallRate(setting, InstantSource.system()), AuthorizationFilter.class);
        return setting.isDevelopment() ? development(http) : vouched(http);
    }

    /** Headers are written before a request is answered: else every answer is watched for the moment it begins. */
    private static ObjectPostProcessor<HeaderWriterFilter> atOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }

    private static SecurityFilterChain development(HttpSecurity http) throws Exception {
        return http.addFilterAfter(new LoopbackAlone(), HeaderWriterFilter.class)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll())
                .build();
    }

    private SecurityFilterChain vouched(HttpSecurity http) throws Exception {
        JwtDecoder tokens = Tokens.of(setting.identity().get(0));
        return http.authorizeHttpRequests(all -> all.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/actuator/health", "/openapi.json")
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((authentication, request) ->
                                new AuthorizationDecision(Tokens.mayMeasure(authentication.get())))
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.jwt(jwt -> jwt.decoder(tokens))
                        .authenticationEntryPoint((request, response, why) -> {
                            response.setHeader("WWW-Authenticate", "Bearer");
                            Answers.write(response, unauthenticated());
                        })
                        .accessDeniedHandler((request, response, why) -> Answers.write(response, forbidden())))
                .build();
    }

    private static Problem unauthenticated() {
        return Problem.of(
                HttpStatus.UNAUTHORIZED,
                "UNAUTHENTICATED",
                "a token of the issuer is needed (Authorization: Bearer …), for this service and not expired"
                        + " / 需要由签发方为本服务签发且未过期的令牌");
    }

    private static Problem forbidden() {
        return Problem.of(HttpStatus.FORBIDDEN, "FORBIDDEN", "this is not for the role of the token / 令牌的角色无权进行此操作");
    }

    /** Requests are timed as a whole: the same of each filter doubled what an answer takes, and nobody reads it. */
    @Bean
    static SecurityObservationSettings unobserved() {
        return SecurityObservationSettings.noObservations();
    }

    /** Ids are opaque, so what stands for a character of an id in a path is let through; paths that climb are not. */
    @Bean
    static HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowSemicolon(true);
        firewall.setAllowBackSlash(true);
        firewall.setAllowedHttpMethods(List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"));
        firewall.setAllowedHeaderNames(
                text -> isPlain(text) || HEADER_NAME.matcher(text).matches());
        firewall.setAllowedHeaderValues(
                text -> isPlain(text) || HEADER_VALUE.matcher(text).matches());
        return firewall;
    }

    /** Returns whether the firewall's own pattern need not be asked: most headers are of nothing but printing ASCII. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
