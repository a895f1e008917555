package org.sanchong.benchmarks.engines;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;

/** The policy as a decision model, evaluated by Camunda. */
final class CamundaDmnEngine implements Engine {
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision payments = engine.parseDecision(
            "payments", new ByteArrayInputStream(EngineText.of("policy.dmn").getBytes(StandardCharsets.UTF_8)));

    @Override
    public List<Long> settle(EngineCase claim) {
        List<?> paid =
                engine.evaluateDecision(payments, EngineText.inputs(claim)).getSingleEntry();
        return paid.stream()
                .map(each -> new BigDecimal(each.toString()).longValueExact())
                .toList();
    }
}
