package org.sanchong.benchmarks.engines;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/** The policy as rules of Drools, in a session that stays: each claim is put in, settled, and taken out. */
final class DroolsEngine implements Engine, AutoCloseable {
    private final KieSession session;

    DroolsEngine() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/policy.drl", EngineText.of("policy.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        session =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession();
    }

    @Override
    public List<Long> settle(EngineCase claim) {
        RuleCase fact = new RuleCase(claim);
        FactHandle handle = session.insert(fact);
        session.fireAllRules();
        session.delete(handle);
        return fact.payments();
    }

    @Override
    public void close() {
        session.dispose();
    }
}
