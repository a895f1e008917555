package org.sanchong.benchmarks.engines;

import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The policy as a decision model, evaluated by KIE. */
final class KieDmnEngine implements Engine {
    private final DMNRuntime runtime;
    private final DMNModel model;

    KieDmnEngine() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(
                        List.of(ResourceFactory.newReaderResource(new StringReader(EngineText.of("policy.dmn")))))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public List<Long> settle(EngineCase claim) {
        DMNContext context = runtime.newContext();
        EngineText.inputs(claim).forEach(context::set);
        DMNResult result = runtime.evaluateByName(model, context, "payments");
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        List<?> payments = (List<?>) result.getDecisionResultByName("payments").getResult();
        return payments.stream()
                .map(each -> ((BigDecimal) each).longValueExact())
                .toList();
    }
}
