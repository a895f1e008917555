package org.sanchong.adapter.rest;

import org.sanchong.application.port.in.ReadAccumulators;
import org.sanchong.domain.person.PersonId;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the books know of a person. */
@RestController
@RequestMapping("/v1/people")
class PersonController {
    private final RestService.Means means;
    private final ReadAccumulators reading;
    private final AuditTrail audit;

    PersonController(RestService.Means means, AuditTrail audit) {
        this.means = means;
        this.reading = means.cases().accumulators();
        this.audit = audit;
    }

    @GetMapping(path = "/{person_id}/accumulators", produces = "application/json")
    @AllowedTo({Role.AGENCY, Role.AUDITOR})
    AccumulatorsView accumulators(Caller caller, @PathVariable("person_id") String person, @RequestParam String year) {
        int of = Parameters.year(year);
        Parameters.given("person_id", person);
        audit.access(caller, "accumulators", "", person);
        return AccumulatorsView.of(person, of, reading.read(new PersonId(person), of), means.catalog());
    }
}
