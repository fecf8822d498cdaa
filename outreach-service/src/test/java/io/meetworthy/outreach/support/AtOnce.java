package io.meetworthy.outreach.support;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Calls that are made side by side. */
public final class AtOnce {
  private AtOnce() {}

  /** The answers, in the order of the calls' numbers. */
  public static List<Response> answers(int many, IntFunction<Response> call) throws Exception {
    ExecutorService pool = Executors.newFixedThreadPool(many);
    try {
      List<Future<Response>> calls = new ArrayList<>();
      for (int i = 0; i < many; i++) {
        int number = i;
        calls.add(pool.submit(() -> call.apply(number)));
      }
      List<Response> answers = new ArrayList<>();
      for (Future<Response> answer : calls) {
        answers.add(answer.get());
      }
      return answers;
    } finally {
      pool.shutdownNow();
    }
  }

  /** How many of them have this status. */
  public static long with(int status, List<Response> answers) {
    return answers.stream().filter(answer -> answer.statusCode() == status).count();
  }
}
