package org.sanchong.adapter.rest;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.sanchong.application.port.out.Ledgers;
import org.springframework.boot.actuate.endpoint.web.EndpointMediaTypes;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.error.ErrorPage;
import org.springframework.boot.web.error.ErrorPageRegistrar;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.filter.RequestContextFilter;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the service together. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import({
    SettlementController.class,
    BatchController.class,
    SettlementListController.class,
    ResettlementController.class,
    PolicyController.class,
    PersonController.class,
    EntitlementController.class,
    ListController.class,
    RegisterController.class,
    JournalController.class,
    ApplicationController.class,
    IndicatorController.class,
    MeasureController.class,
    ReportController.class,
    FundController.class,
    SupervisionController.class,
    WarningController.class,
    NoticeController.class,
    ContractController.class,
    FallbackController.class,
    Problems.class,
    CallerWiring.class
})
class ServiceWiring implements WebMvcConfigurer {
    private final RestService.Setting setting;

    ServiceWiring(RestService.Setting setting) {
        this.setting = setting;
    }

    @Bean
    static Settlements settlements(RestService.Means means, StoredClaims stored) {
        return new Settlements(means, stored);
    }

    @Bean
    static StoredClaims storedClaims(RestService.Means means) {
        return new StoredClaims(means);
    }

    @Bean
    static Batches batches(RestService.Means means, AuditTrail audit) {
        return new Batches(means, audit);
    }

    @Bean
    static OnceByKey onceByKey() {
        return new OnceByKey(InstantSource.system());
    }

    @Bean
    static RegisterUse registerUse(RestService.Means means) {
        return new RegisterUse(means);
    }

    /** Whoever opened the books closes them. */
    @Bean(destroyMethod = "")
    static Ledgers ledgers(RestService.Means means) {
        return means.ledgers();
    }

    @Bean
    static AuditTrail auditTrail(RestService.Means means) {
        return new AuditTrail(means.watch(), means.books().clock());
    }

    /** Before all other filters, so that what they refuse is told too. */
    @Bean
    static FilterRegistrationBean<RequestFigures> requestFigures(MeterRegistry meters) {
        FilterRegistrationBean<RequestFigures> figures = new FilterRegistrationBean<>(new RequestFigures(meters));
        figures.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return figures;
    }

    /** Nothing asks for the request but who is given it. */
    @Bean
    static FilterRegistrationBean<RequestContextFilter> noRequestContext() {
        FilterRegistrationBean<RequestContextFilter> none = new FilterRegistrationBean<>(new RequestContextFilter());
        none.setEnabled(false);
        return none;
    }

    /** Named {@code store} among the parts of health. */
    @Bean
    static HealthIndicator storeHealthIndicator(RestService.Means means) {
        return new StoreHealth(means.books().books());
    }

    /** Health and figures are told as whatever is asked for, JSON where nothing is: not as a type of the framework's own. */
    @Bean
    static EndpointMediaTypes plainTypes() {
        return new EndpointMediaTypes(List.of("application/json"), List.of("application/json"));
    }

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> idsMayHaveSlashes() {
        // A claim's id is opaque: %2F in a path is a part of it.
        return factory ->
                factory.addConnectorCustomizers(connector -> connector.setEncodedSolidusHandling("passthrough"));
    }

    /** What it refuses before any filter is asked, such as a header that is none, is a problem too. */
    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsBeforeFilters() {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ProblemReport.class.getName());
            host.getPipeline().addValve(new ProblemReport());
        });
    }

    /** What the server refuses before any endpoint is asked, such as a path that climbs, is a problem too. */
    @Bean
    static ErrorPageRegistrar problemsOfTheServer() {
        return pages -> pages.addErrorPages(new ErrorPage(FallbackController.PATH));
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder builder) {
        builder.addCustomConverter(new CsvBody());
        builder.addCustomConverter(new ResettlementBody());
        builder.addCustomConverter(new ListsBody());
        builder.addCustomConverter(new RegisterBody());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new CallerArgument(setting));
        resolvers.add(new OptionArgument());
        resolvers.add(new ClaimBody());
        resolvers.add(new PagingArgument());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Gate(setting));
    }
}
