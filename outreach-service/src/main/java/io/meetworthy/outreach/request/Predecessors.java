package io.meetworthy.outreach.request;

import io.meetworthy.outreach.http.Ids;
import io.meetworthy.outreach.problem.Fault;
import io.meetworthy.outreach.problem.Problem;
import io.meetworthy.outreach.problem.ProblemException;
import io.meetworthy.scoring.Kind;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests that others follow: who follows one goes to the same contact, and is counted on. */
@Singleton
final class Predecessors {
  private final MeetingRequests requests;

  Predecessors(MeetingRequests requests) {
    this.requests = requests;
  }

  /** The same with its number; as it is where it follows none. */
  NewMeetingRequest counted(NewMeetingRequest wanted) {
    @Nullable String follows = wanted.follows();
    if (follows == null) {
      return wanted;
    }
    MeetingRequest before =
        Ids.read(follows)
            .flatMap(requests::find)
            .map(MeetingRequests.Kept::request)
            .orElseThrow(
                () ->
                    ProblemException.invalid(
                        Fault.at("/follows", "unknown-value", "There is no such request.")));
    Kind kind = Purpose.kindOf(wanted.kind());
    int number = kind == Kind.FOLLOW_UP ? before.purpose().followUpNumber() + 1 : 0;
    check(wanted, before, number);
    return wanted.numbered(number);
  }

  private static void check(NewMeetingRequest wanted, MeetingRequest before, int number) {
    List<Fault> faults = new ArrayList<>();
    if (Purpose.kindOf(wanted.kind()) == Kind.ASK) {
      faults.add(Fault.at("/kind", "range", "A first ask follows nothing."));
    }
    if (!before.contactId().toString().equals(wanted.contactId())) {
      faults.add(Fault.at("/contactId", "range", "What it follows went to somebody else."));
    }
    if (number > NewMeetingRequest.MOST_FOLLOW_UPS) {
      faults.add(Fault.at("/follows", "range", "Nobody follows up so often."));
    }
    @Nullable Integer given = wanted.followUpNumber();
    if (given != null && given != number) {
      faults.add(
          Fault.at(
              "/followUpNumber", "range", "After that one it is " + number + "; leave it out."));
    }
    if (!faults.isEmpty()) {
      throw new ProblemException(new Problem.Invalid(faults));
    }
  }
}
