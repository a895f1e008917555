package org.sanchong.benchmarks.engines;

import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * The policy as rules of Drools, in a session that stays: each claim is put in, settled, and taken out. What was taken out the
 * session does not let go of altogether, some kilobyte a claim; so that measurements end, it is made anew once in a while.
 */
final class DroolsEngine implements Engine, AutoCloseable {
    private static final int CLAIMS_OF_A_SESSION = 50_000;

    private final KieContainer rules;
    private KieSession session;
    private int settled;

    DroolsEngine() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/policy.drl", EngineText.of("policy.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        rules = services.newKieContainer(builder.getKieModule().getReleaseId());
        session = rules.newKieSession();
    }

    @Override
    public List<Long> settle(EngineCase claim) {
        if (settled == CLAIMS_OF_A_SESSION) {
            session.dispose();
            session = rules.newKieSession();
            settled = 0;
        }
        settled++;
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
